#!/usr/bin/env bash
# Puts a baked site where it is published.
#
# In:  publish.sh pages SITE FOLDER   FOLDER becomes a plain copy, for an upload to pages
#      publish.sh folder SITE TARGET  TARGET/versions/HASH gets a copy, then the link TARGET/current is
#                                     swapped to it in one step; the web server serves TARGET/current
#      TARGET may be HOST:PATH, reached by ssh. KEEP versions stay (5) for going back.
# Out: the name of what is served now, on stdout. Readers see the old site or the new one, never a
#      mixture; on failure the old one.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/common.sh"

[ $# -eq 3 ] || die 2 'usage: publish.sh pages|folder SITE TARGET'
kind=$1
site=$2
target=$3
keep=${KEEP:-5}
[ -f "$site/index.html" ] || die 1 "\`$site\` holds no baked site."

pages() {
  local staged=$target.staged
  rm -rf "$staged"
  mkdir -p "$(dirname "$target")"
  cp -RL "$site/." "$staged"
  rm -rf "$target"
  mv "$staged" "$target"
  printf '%s\n' "$target"
}

# The contents of a folder as one number: names and bytes.
fingerprint() {
  cat <<'SCRIPT'
fingerprint() {
  find -L . -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum | cut -c 1-16
}
SCRIPT
}

# What runs at the target: unpacks a version unless it is there, swaps the link, forgets old versions.
receive() {
  fingerprint
  cat <<'SCRIPT'
set -eu
target=$1 version=$2 keep=$3
mkdir -p "$target/versions"
cd "$target"
staged=versions/.$version.$$
trap 'rm -rf "$staged"' EXIT
mkdir "$staged"
tar -xf - -C "$staged"
if [ "$(cd "$staged" && fingerprint)" != "$version" ]; then
  echo 'publish: The site did not arrive whole; the old one stays.' >&2
  exit 1
fi
if [ -d "versions/$version" ]; then
  touch "versions/$version"
else
  mv "$staged" "versions/$version"
fi
ln -s "versions/$version" "current.$$"
mv -T "current.$$" current
ls -1t versions | awk -v keep="$keep" -v now="$version" '$0 != now && ++n >= keep' |
  while IFS= read -r old; do rm -rf "versions/$old"; done
printf '%s\n' "$target/versions/$version"
SCRIPT
}

# ssh hands one line to a shell over there, which may be any: arguments in single quotes.
quoted() {
  local argument
  for argument in "$@"; do
    printf "'%s' " "${argument//\'/\'\\\'\'}"
  done
}

folder() {
  local version script
  version=$(cd "$site" && sh -c "$(fingerprint)
    fingerprint")
  script=$(receive)
  case $target in
    *:*)
      tar -chf - -C "$site" . | "${SSH:-ssh}" "${target%%:*}" \
        "$(quoted sh -c "$script" publish "${target#*:}" "$version" "$keep")"
      ;;
    *) tar -chf - -C "$site" . | sh -c "$script" publish "$target" "$version" "$keep" ;;
  esac
}

case $kind in
  pages | folder) "$kind" ;;
  *) die 2 "\`$kind\` is neither pages nor folder." ;;
esac
