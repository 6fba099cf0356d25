#!/usr/bin/env bash
# Bakes the project's site, whole or not at all.
#
# In:  bake.sh [OUTPUT]  the folder (target/site)
#      SITE_BASE_URL     address of the site, when it differs from the project's settings
#      SITE_STRICT=1     warnings are errors
#      SITE_TODAY=1      pages appear and sources expire by the clock, not by the newest commit's date
# Out: the site in OUTPUT; exit 1 with the reasons on stderr, and OUTPUT as it was before.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

[ $# -le 1 ] || die 2 'usage: bake.sh [OUTPUT]'
arguments=(bake --output "${1:-target/site}")
[ -z "${SITE_BASE_URL:-}" ] || arguments+=(--base-url "$SITE_BASE_URL")
[ "${SITE_STRICT:-0}" != 1 ] || arguments+=(--strict)
[ "${SITE_TODAY:-0}" != 1 ] || export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(date +%s)}
exec "$DRILLPRESS" "${arguments[@]}"
