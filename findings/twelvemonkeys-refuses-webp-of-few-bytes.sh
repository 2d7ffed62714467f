#!/bin/sh
# TwelveMonkeys ImageIO 3.15.0, its reader of WebP, and sharp 0.34.4, which writes with libwebp.
#
# A drawing of few colours takes very few bytes as a lossless WebP: 1200 × 800 pixels of one colour take less than a hundred,
# which the format's entropy coding allows (RFC 9649, "WebP Lossless Bitstream"). Browsers and libwebp show it. The reader
# refuses it, since its pixels take more than 2048 times as much memory as the file has bytes. The same picture reads once
# the stream does not say how long it is.
#
# Output seen on 2026-11-29, Java 17, Node 20: what reading a file gives, and reading a stream of unknown length.
#   file: IIOException
#   stream: 1200 × 800, #336699
#
# Afterword gives the reader a stream without a length, after it has bounded the pixels itself.
set -eu

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"

npm init -y > /dev/null
npm install --silent --no-audit --no-fund --ignore-scripts sharp@0.34.4 > /dev/null
for artifact in imageio:imageio-webp imageio:imageio-core imageio:imageio-metadata common:common-lang common:common-io common:common-image; do
  mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy \
    -Dartifact="com.twelvemonkeys.$artifact:3.15.0" -DoutputDirectory="$folder/lib" > /dev/null
done

node -e "
  require('sharp')({create: {width: 1200, height: 800, channels: 3, background: '#336699'}})
    .webp({lossless: true}).toFile('one.webp')"

cat > Reading.java << 'JAVA'
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;

public class Reading {
    public static void main(String[] arguments) throws IOException {
        var file = new File("one.webp");
        say("file: ", new FileImageInputStream(file));
        say("stream: ", new FileImageInputStream(file) {
            @Override
            public long length() {
                return -1;
            }
        });
    }

    private static void say(String name, ImageInputStream in) {
        try {
            BufferedImage image = ImageIO.read(in);
            System.out.printf("%s%d × %d, #%06x%n", name, image.getWidth(), image.getHeight(), image.getRGB(9, 9) & 0xFFFFFF);
        } catch (IOException e) {
            System.out.println(name + e.getClass().getSimpleName());
        }
    }
}
JAVA

seen=$(LC_ALL=C.UTF-8 java -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp 'lib/*' Reading.java)
printf '%s\n' "$seen"
expected='file: IIOException
stream: 1200 × 800, #336699'
[ "$seen" = "$expected" ] || {
  echo "this has changed" >&2
  exit 1
}
