# Sourced by what starts Java: finds it, and what it is given.

REQUIRED_JAVA=25

package=$(dirname "$(dirname "$(readlink -f "$0")")")
. "$package/bin/locale.sh"
case $package in
    *:*)
        echo "miniter: $package has a colon in its path, where Java begins another class path: rename or move it" >&2
        exit 1
        ;;
esac

# The server says so as well, but where there are fewer still Java cannot open its libraries. Java raises a soft limit itself
least_open_files=512
open_files=$(ulimit -Hn)
if [ "$open_files" != unlimited ] && [ "$open_files" -lt "$least_open_files" ]; then
    echo "miniter: the process may have $open_files files open and needs $least_open_files or more: raise the limit" \
        "(ulimit -n, LimitNOFILE of systemd, --ulimit nofile of a container)" >&2
    exit 1
fi

java=$(command -v "${JAVA_HOME:+$JAVA_HOME/bin/}java") || {
    echo "miniter: no Java found: install a JDK $REQUIRED_JAVA, or set JAVA_HOME to it" >&2
    exit 1
}
java=$(readlink -f "$java")

# Asking Java itself for its version takes a tenth of a second
java_version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$(dirname "$(dirname "$java")")/release" 2>/dev/null || true)
if [ -n "$java_version" ] && [ "$java_version" -lt "$REQUIRED_JAVA" ]; then
    echo "miniter: $java is Java $java_version: install a JDK $REQUIRED_JAVA, and set JAVA_HOME to it" >&2
    exit 1
fi

# All of its lines; read answers 1, as no NUL ends them
read -rd '' -a java_opts <<<"${JAVA_OPTS:-}" || true

# java_with OPTION: sets java_command to what starts Java, with JAVA_OPTS in force over all other options
java_with() {
    java_command=("$java" "@$package/bin/java.options" "$1" ${java_opts[@]+"${java_opts[@]}"} -cp "$package/miniter.jar")
}

# Each of glibc's arenas keeps what was freed into it, and it makes eight for each core
export MALLOC_ARENA_MAX=${MALLOC_ARENA_MAX:-2}
