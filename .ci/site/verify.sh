#!/usr/bin/env bash
# Runs the programs of pages whose run is not recorded as they are now, and holds what they print
# against the text. What is recorded is not run again: toolchains differ between machines.
#
# In:  verify.sh, in the project's folder; Go and JDKs from PATH
# Out: exit 1 with file, line and what came out instead when a page says something else.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

[ $# -eq 0 ] || die 2 'usage: verify.sh'
exec "$DRILLPRESS" verify --changed --require-all
