#!/bin/sh
# Java 25.0.3 (Temurin), -XX:AOTCache.
#
# A program that was moved together with its cache is served from the cache. But ProtectionDomain.getCodeSource() then says
# where the jar was when the cache was made, which may by now be another program, and its getLocation() is null if nothing is
# there any more. "getLocation: Returns the location associated with this CodeSource" knows null only for a CodeSource that
# was made without one. Without the cache, the location is the jar that the class path names.
#
# Output seen on 2026-11-28, Java 25.0.3+9-LTS:
#   without the cache: file:FOLDER/moved/where.jar
#   with the cache, the old jar is still there: file:FOLDER/made/where.jar
#   with the cache, the old jar is gone: null
#
# Afterword looks for itself along the class path.
#
#   JAVA_25   a JDK 25 (default: the one on the PATH)
set -eu

bin=${JAVA_25:+$JAVA_25/bin/}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
mkdir "$folder/made"
cd "$folder/made"

cat > Where.java << 'JAVA'
public class Where {
    public static void main(String[] arguments) {
        System.out.println(Where.class.getProtectionDomain().getCodeSource().getLocation());
    }
}
JAVA
"${bin}javac" Where.java
"${bin}jar" --create --file where.jar --main-class Where Where.class
rm Where.class
"${bin}java" -XX:AOTCacheOutput=where.aot -jar "$PWD/where.jar" > training 2>&1

cp -a "$folder/made" "$folder/moved"
cd "$folder/moved"
where() {
  printf '%s: ' "$1"
  "${bin}java" "$2" -jar "$PWD/where.jar" | sed "s:$folder:FOLDER:"
}
where 'without the cache' -Xshare:off
where 'with the cache, the old jar is still there' -XX:AOTCache=where.aot
rm -rf "$folder/made"
where 'with the cache, the old jar is gone' -XX:AOTCache=where.aot
