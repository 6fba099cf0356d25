# shellcheck shell=bash
# What the scripts here share; sourced, never run.
#
# In:  DRILLPRESS  the launcher (./drillpress). Scripts run in the project's folder.
# Out: the functions below. A script ends with 0 (done), 1 (data or content is wrong; the reason is
#      on stderr) or 2 (wrong usage, or a tool is missing).

DRILLPRESS=${DRILLPRESS:-./drillpress}

# die STATUS MESSAGE
die() {
  printf '%s: %s\n' "$(basename "$0")" "$2" >&2
  exit "$1"
}

say() {
  printf '%s: %s\n' "$(basename "$0")" "$1" >&2
}

# Whether a revision can be compared with: a first push has none before it.
revision_exists() {
  case $1 in
    "" | *[!0]*) ;;
    *) return 1 ;;
  esac
  git rev-parse --verify --quiet "$1^{commit}" >/dev/null
}

# Records as data, and the pages about them, in whose words people may correct something later.
RECORD=site-data/changes
PAGES=content/changes

# The files of records that are new or differ from a revision.
records_since() {
  {
    git -c core.quotePath=false diff --name-only "$1" -- "$RECORD" "$PAGES"
    git -c core.quotePath=false ls-files --others --exclude-standard -- "$RECORD" "$PAGES"
  } | sort -u
}
