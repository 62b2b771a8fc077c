# shellcheck shell=sh
# Finds a JDK: sourced by ./depeche and ./check, prints nothing, starts no process.
# find_jdk MINIMUM: sets JAVA_HOME to the newest JDK of at least that version among JAVA_HOME, the PATH's and the
# usual folders; the one named by JAVA_HOME wins if it will do. Returns 1 where there is none.

jdk_version() { # jdk_version HOME: sets VERSION to its major version (25), 0 if it is no JDK
  VERSION=0
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  while IFS='=' read -r key value; do
    [ "$key" = JAVA_VERSION ] || continue
    value=${value#\"}
    value=${value%%[!0-9]*}
    VERSION=${value:-0}
  done < "$1/release"
}

find_jdk() {
  if [ -n "${JAVA_HOME:-}" ]; then
    jdk_version "$JAVA_HOME"
    [ "$VERSION" -ge "$1" ] && return 0
  fi
  best="" best_version=0
  old_ifs=$IFS
  IFS=:
  for folder in $PATH; do
    [ -x "$folder/javac" ] || continue
    consider_jdk "$folder/.." "$1"
  done
  IFS=$old_ifs
  for home in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/*jdk* /usr/local/*jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    consider_jdk "$home" "$1"
  done
  [ -n "$best" ] || return 1
  JAVA_HOME=$best
  VERSION=$best_version
  export JAVA_HOME
}

consider_jdk() {
  jdk_version "$1"
  if [ "$VERSION" -ge "$2" ] && [ "$VERSION" -gt "$best_version" ]; then
    best=$1 best_version=$VERSION
  fi
}
