# SPDX-FileCopyrightText: 2026 The Ringscope authors
# SPDX-License-Identifier: EPL-2.0
# Sourced after setup.sh: whether a build takes in Sirius and SWTBot, which Maven Central does not have.
# $sirius is "ask" (yes where their sites can be had), "insist" or "without"; each build with them is a Maven run of its own.

SITES=$root/target-platform/eclipse-p2.target
TIER='-Peclipse-p2 -Dheadless'

# is_sirius_option ARGUMENT: whether it is one of --sirius and --without-sirius, which is obeyed
is_sirius_option() {
  case $1 in
  --sirius) sirius=insist ;;
  --without-sirius) sirius=without ;;
  *) return 1 ;;
  esac
}

# sites_are_there MAVEN-OPTIONS...: whether each site has a mirror in Maven's settings or answers, all within 3 s; else
# the first that does not is in $reason
sites_are_there() {
  settings=$(settings_file "$@")
  (needs curl) || {
    reason="nothing here can ask their sites"
    return 1
  }
  asked=$(mktemp -d)
  sed -n 's/.*<repository id="\([^"]*\)" location="\([^"]*\)".*/\1 \2/p' "$SITES" >"$asked/sites"
  while read -r id site; do
    is_mirrored "$id" || { answers "$site" || : >"$asked/$id.silent"; } &
  done <"$asked/sites"
  wait
  reason=
  while read -r id site; do
    [ -n "$reason" ] || [ ! -e "$asked/$id.silent" ] || reason="$site does not answer"
  done <"$asked/sites"
  rm -r "$asked"
  [ -z "$reason" ]
}

# settings_file MAVEN-OPTIONS...: the user's settings that Maven reads
settings_file() {
  user=$HOME/.m2/settings.xml
  while [ $# -gt 0 ]; do
    case $1 in
    -s | --settings) [ $# -lt 2 ] || user=$2 ;;
    --settings=*) user=${1#*=} ;;
    esac
    shift
  done
  printf '%s\n' "$user"
}

# is_mirrored ID: whether the settings have a mirror with the layout p2 for this repository
is_mirrored() {
  [ -r "$settings" ] || return 1
  awk -v RS='-->' '{ sub(/<!--.*/, ""); print }' "$settings" | awk -v RS='</mirror>' -v id="$1" '
    { gsub(/[ \t\r\n]/, "") }
    /<mirrorOf>/ && (/<layout>p2</ || /<mirrorOfLayouts>[^<]*p2/) {
      sub(/.*<mirrorOf>/, "")
      sub(/<.*/, "")
      found = found || index("," $0 ",", "," id ",") || /^(external:)?[*]/
    }
    END { exit !found }'
}

# answers SITE: whether a p2 repository is there; a page of a proxy is none
answers() {
  if command -v curl >/dev/null; then
    index=$(curl -fsSL -m 3 "${1%/}/p2.index" 2>/dev/null | head -c 4096)
  else
    index=$(timeout 3 wget -q -O - "${1%/}/p2.index" 2>/dev/null | head -c 4096)
  fi
  case $index in
  version*=*1*metadata.repository.factory.order*) ;;
  *) return 1 ;;
  esac
}

# has_manager: whether there is a window manager for the walks with SWTBot; else why not is in $reason
has_manager() {
  (needs manager) || {
    reason="there is no window manager for their tests"
    return 1
  }
}

# sirius_resolves LOG MAVEN-OPTIONS...: whether everything of the tier can be had, in ten minutes at most; else why not is in $reason
sirius_resolves() {
  log=$1
  shift
  mkdir -p "$(dirname -- "$log")"
  # shellcheck disable=SC2086 # a list of words
  limited 600 mvn -B -f "$root/pom.xml" $TIER validate "$@" </dev/null >"$log" 2>&1 && return
  reason="they cannot be resolved, see $log"
  return 1
}

limited() {
  if command -v timeout >/dev/null; then timeout "$@"; else
    shift
    "$@"
  fi
}

# leave_out_sirius REASON: says that the build goes on without them; where they are insisted on, it does not
leave_out_sirius() {
  if [ "$sirius" = insist ]; then
    say "Sirius and SWTBot cannot be taken in: $1"
    return 1
  fi
  say "Sirius and SWTBot are left out: $1"
}
