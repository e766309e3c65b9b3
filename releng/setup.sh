# SPDX-FileCopyrightText: 2026 The Ringscope authors
# SPDX-License-Identifier: EPL-2.0
# Sourced by the scripts beside it, with $root set: what a bare Debian machine lacks, and whether a build is due.
# Everything here talks on standard error, standard output belongs to the script.

say() { printf '%s\n' "$*" >&2; }

has_jdk() {
  javac=${JAVA_HOME:+$JAVA_HOME/bin/}javac
  version=$("$javac" -version 2>/dev/null | sed 's/[^0-9]*\([0-9]*\).*/\1/')
  [ "${version:-0}" -ge 17 ]
}

# newer_jdk: the home of a JDK 21 or newer, if there is one
newer_jdk() {
  for home in "${JAVA_HOME:-}" /usr/lib/jvm/*; do
    [ -x "$home/bin/javac" ] || continue
    version=$("$home/bin/javac" -version 2>/dev/null | sed 's/[^0-9]*\([0-9]*\).*/\1/')
    if [ "${version:-0}" -ge 21 ]; then
      echo "$home"
      return
    fi
  done
  return 1
}

has_library() { PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null | grep -q "$1"; }

jdk_package() {
  if apt-cache show openjdk-17-jdk-headless >/dev/null 2>&1; then echo openjdk-17-jdk-headless; else echo default-jdk-headless; fi
}

# needs build|curl|window|display|manager|babeltrace|tshark...: installs the Debian packages that are missing
needs() {
  missing=
  for what in "$@"; do
    case $what in
    build)
      has_jdk || missing="$missing jdk"
      command -v mvn >/dev/null || missing="$missing maven"
      ;;
    curl) command -v curl >/dev/null || command -v wget >/dev/null || missing="$missing curl" ;;
    fonts) [ -e /usr/share/fonts/truetype/dejavu/DejaVuSans.ttf ] || missing="$missing fonts-dejavu-core" ;;
    window)
      has_library libgtk-3.so.0 || missing="$missing libgtk-3-0"
      [ -e /usr/share/icons/Adwaita/index.theme ] || missing="$missing adwaita-icon-theme"
      ;;
    display)
      command -v xvfb-run >/dev/null || missing="$missing xvfb"
      command -v xauth >/dev/null || missing="$missing xauth"
      ;;
    manager) command -v openbox >/dev/null || missing="$missing openbox" ;;
    babeltrace) command -v babeltrace2 >/dev/null || missing="$missing babeltrace2" ;;
    tshark) command -v tshark >/dev/null || missing="$missing tshark" ;;
    esac
  done
  [ -z "$missing" ] || install_packages $missing
}

install_packages() {
  if ! command -v apt-get >/dev/null; then
    say "missing here:$(printf ' %s' "$@") (Debian package names); install them and start again"
    exit 1
  fi
  if [ "$(id -u)" -eq 0 ]; then as_root=; else as_root=sudo; fi
  if [ -n "$as_root" ] && ! command -v sudo >/dev/null; then
    say "missing here:$(printf ' %s' "$@"); install these Debian packages as root and start again"
    exit 1
  fi
  say "missing here:$(printf ' %s' "$@"); installing these Debian packages with ${as_root:+$as_root }apt-get"
  waited=0
  apt_get update || say "the package lists stay as they are: $reason"
  packages=
  for package in "$@"; do
    [ "$package" = jdk ] && package=$(jdk_package)
    packages="$packages $package"
  done
  # shellcheck disable=SC2086 # a list of words
  apt_get -y --no-install-recommends install $packages || {
    say "cannot install$packages: $reason; install these Debian packages and start again"
    exit 1
  }
}

# apt_get ARGUMENTS...: quietly; while another package job holds a lock it waits, all in all for ten minutes at most.
# If it fails, the reason is in $reason.
apt_get() {
  while ! said=$($as_root env LC_ALL=C DEBIAN_FRONTEND=noninteractive apt-get -qq "$@" 2>&1); do
    reason=$(printf '%s\n' "$said" | sed -n 's/^E: //p' | head -n 1)
    case $said in
    *'Could not get lock'*) [ "$waited" -lt 600 ] || return 1 ;;
    *) return 1 ;;
    esac
    [ "$waited" -gt 0 ] || say "another package job is at work; waiting for it, ten minutes at most"
    sleep 2
    waited=$((waited + 2))
  done
}

# is_stale STAMP: whether a source is newer than the last build that left this stamp
is_stale() {
  [ -e "$1" ] || return 0
  [ -n "$(find "$root/pom.xml" "$root/bundles" "$root/features" "$root/target-platform" "$root"/releng/org.ringscope.* \
    \( -name target -o -name bin -o -name '*.tests' \) -prune -o \
    \( -type f -o -type d -path '*/src*' \) -newer "$1" -print -quit)" ]
}

# Tycho compiles changed files only; a constant that changed would live on in the classes that use it
forget_classes() { rm -rf "$root"/bundles/*/target/classes; }

# pack STAMP MAVEN-OPTIONS...: packs without tests, quietly; the stamp is as old as the beginning of the build
pack() {
  stamp=$1
  shift
  mkdir -p "$(dirname -- "$stamp")"
  touch "$stamp.new"
  forget_classes
  mvn -q -B -f "$root/pom.xml" -DskipTests "$@" package >"$stamp.log" 2>&1 && mv "$stamp.new" "$stamp"
}

# build STAMP MAVEN-OPTIONS...: packs, or ends the script
build() {
  needs build
  say "building Ringscope (the first time also fetches its libraries) ..."
  pack "$@" || {
    cat "$stamp.log" >&2
    say "the build failed, see above"
    exit 1
  }
}
