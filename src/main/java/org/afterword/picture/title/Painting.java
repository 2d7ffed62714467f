package org.afterword.picture.title;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Map;

/**
 * Paints a title's picture. Each kind of ink is painted into a colour channel of its own, where nothing but how much of a pixel
 * it covers is noted; the colours that the picture has come with its palette.
 */
final class Painting {
    private static final int EDGE = 24;
    private static final int MARGIN = 96;
    private static final int ROOM = TitlePicture.WIDTH - EDGE - 2 * MARGIN;
    private static final int NAME_SIZE = 34;
    private static final int SITE_LINE = 122;
    private static final int AUTHOR_LINE = TitlePicture.HEIGHT - 90;
    private static final double LINE_HEIGHT = 1.2;

    /** From the middle of a line to where its letters stand, as a part of their size. */
    private static final double BELOW_MIDDLE = .3;

    private static final Color INK = Color.RED;
    private static final Color QUIET = Color.GREEN;
    private static final Color ACCENT = Color.BLUE;

    private final TitlePicture picture;
    private final boolean rightToLeft;
    private final BufferedImage image =
            new BufferedImage(TitlePicture.WIDTH, TitlePicture.HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final FontRenderContext context = new FontRenderContext(null, true, true);

    Painting(TitlePicture picture) {
        this.picture = picture;
        this.rightToLeft = picture.direction().equals("rtl");
    }

    byte[] png() {
        var graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        fill(
                graphics,
                ACCENT,
                new Rectangle2D.Double(rightToLeft ? TitlePicture.WIDTH - EDGE : 0, 0, EDGE, TitlePicture.HEIGHT));
        name(graphics, ACCENT, picture.site(), SITE_LINE);
        picture.author().ifPresent(author -> name(graphics, QUIET, author, AUTHOR_LINE));
        title(graphics);
        graphics.dispose();
        return PalettePng.of(image, picture.colours());
    }

    private void name(Graphics2D graphics, Color ink, String name, int line) {
        var typeface = Typeface.of(name).orElseThrow();
        var fits = Lines.oneLine(name, (double) ROOM / NAME_SIZE, text -> ems(typeface, text));
        line(graphics, ink, typeface, fits, NAME_SIZE, line);
    }

    private void title(Graphics2D graphics) {
        var typeface = Typeface.of(picture.title()).orElseThrow();
        var lines = Lines.of(picture.title(), ROOM, text -> ems(typeface, text));
        double height = lines.size() * LINE_HEIGHT;
        double middle = (SITE_LINE + AUTHOR_LINE - NAME_SIZE / 2) / 2.0;
        double first = middle - (lines.lines().size() - 1) * height / 2 + BELOW_MIDDLE * lines.size();
        for (int i = 0; i < lines.lines().size(); i++) {
            line(graphics, INK, typeface, lines.lines().get(i), lines.size(), (int) Math.round(first + i * height));
        }
    }

    private void line(Graphics2D graphics, Color ink, Typeface typeface, String text, int size, int y) {
        var layout = layout(typeface, text);
        double scale = (double) size / typeface.em();
        double width = Math.rint(layout.getAdvance()) * scale;
        double x = rightToLeft ? TitlePicture.WIDTH - EDGE - MARGIN - width : EDGE + MARGIN;
        var place = new AffineTransform(scale, 0, 0, scale, x, y);
        fill(graphics, ink, place.createTransformedShape(whole(layout.getOutline(null))));
    }

    private static void fill(Graphics2D graphics, Color ink, Shape shape) {
        graphics.setColor(ink);
        graphics.fill(shape);
    }

    private double ems(Typeface typeface, String text) {
        return text.isEmpty() ? 0 : Math.rint(layout(typeface, text).getAdvance()) / typeface.em();
    }

    private TextLayout layout(Typeface typeface, String text) {
        return new TextLayout(
                text,
                Map.of(
                        TextAttribute.FONT,
                        typeface.font(),
                        TextAttribute.RUN_DIRECTION,
                        rightToLeft ? TextAttribute.RUN_DIRECTION_RTL : TextAttribute.RUN_DIRECTION_LTR),
                context);
    }

    /** The same outline in whole numbers, as the font has it: what machines add to them on the way differs. */
    private static Shape whole(Shape outline) {
        var whole = new Path2D.Double(Path2D.WIND_NON_ZERO);
        var at = new double[6];
        for (var path = outline.getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            for (int i = 0; i < at.length; i++) {
                at[i] = Math.rint(at[i]);
            }
            switch (kind) {
                case PathIterator.SEG_MOVETO -> whole.moveTo(at[0], at[1]);
                case PathIterator.SEG_LINETO -> whole.lineTo(at[0], at[1]);
                case PathIterator.SEG_QUADTO -> whole.quadTo(at[0], at[1], at[2], at[3]);
                case PathIterator.SEG_CUBICTO -> whole.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                default -> whole.closePath();
            }
        }
        return whole;
    }
}
