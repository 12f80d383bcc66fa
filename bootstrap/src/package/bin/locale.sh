# Sourced before anything that runs Java: Java reads and writes paths in the encoding of the locale, and where that is not
# UTF-8 (systemd, cron, containers, a locale that is not installed) it makes question marks of other letters.

is_utf8() {
    [ "$(LC_ALL=$1 locale charmap 2>/dev/null)" = UTF-8 ]
}

# The name of a locale in UTF-8: the one that is in force, or else one that is installed; nothing where there is none.
utf8_locale() {
    local candidate
    for candidate in "${LC_ALL:-${LC_CTYPE:-${LANG:-C}}}" C.UTF-8 en_US.UTF-8; do
        if is_utf8 "$candidate"; then
            echo "$candidate"
            return
        fi
    done
    locale -a 2>/dev/null | LC_ALL=C grep -i -m 1 'utf-\?8$' || true
}

# Where there is no such locale the server says which path it cannot read
use_utf8() {
    local utf8
    utf8=$(utf8_locale 2>/dev/null)
    if [ -n "$utf8" ] && [ "$utf8" != "${LC_ALL:-${LC_CTYPE:-${LANG:-C}}}" ]; then
        export LC_ALL=$utf8
    fi
}
use_utf8
