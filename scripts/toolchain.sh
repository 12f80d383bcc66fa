# Sourced by ./run and ./test in the clone's folder: puts a JDK 25 and Maven into place, or says in one line what is missing.

REQUIRED_JAVA=25

fail() {
    echo "miniter: $*" >&2
    exit 1
}

. bootstrap/src/package/bin/locale.sh
case $PWD in
    *:*) fail "$PWD has a colon in its path, where Java begins another class path: rename or move it" ;;
esac

# The feature release of the JDK in this folder; nothing where there is none.
jdk_version() {
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] &&
        sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

find_jdk() {
    local on_path candidate version
    on_path=$(command -v javac || true)
    [ -n "$on_path" ] && on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
    for candidate in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /opt/*jdk* "$HOME"/.jdks/* \
        "$HOME"/.sdkman/candidates/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        version=$(jdk_version "$candidate")
        if [ -n "$version" ] && [ "$version" -ge "$REQUIRED_JAVA" ]; then
            echo "$candidate"
            return
        fi
    done
}

use_jdk() {
    JAVA_HOME=$(find_jdk)
    [ -n "$JAVA_HOME" ] || fail "no JDK $REQUIRED_JAVA found: install one, or set JAVA_HOME to it"
    export JAVA_HOME
}

use_maven() {
    command -v mvn >/dev/null || fail "Maven not found: install it, so that mvn is on the PATH"
    # Maven 3 calls what newer JDKs warn about
    export MAVEN_OPTS="--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow ${MAVEN_OPTS:-}"
}

# package_current JAR FOLDER: makes the folder that bin/miniter runs from, unless it is newer than the jar, and its cache.
package_current() {
    if [ ! -f "$2/bin/miniter" ] ||
        [ -n "$(find "$1" scripts/package bootstrap/src/package -newer "$2/bin/miniter" -print -quit)" ]; then
        scripts/package "$1" "$2" || fail "$2 cannot be made; what is above says why"
    fi
    if [ ! -f "$2/miniter.aot" ]; then
        echo "Preparing a faster start, once. This takes half a minute." >&2
        # Status 1: there can be none, and train has said why; an empty one says that it was tried. Ctrl-C ends all
        "$2/bin/train" || { [ $? = 1 ] || exit; : >"$2/miniter.aot"; }
    fi
}
