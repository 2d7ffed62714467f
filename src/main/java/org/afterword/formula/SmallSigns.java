package org.afterword.formula;

import java.util.Optional;

/** Letters and signs that Unicode has in a small size, above the line or below it: {@code x²}, {@code H₂O}. */
public final class SmallSigns {
    /** Each before what stands for it. */
    private static final String ABOVE =
            "0⁰1¹2²3³4⁴5⁵6⁶7⁷8⁸9⁹+⁺−⁻-⁻=⁼(⁽)⁾aᵃbᵇcᶜdᵈeᵉfᶠgᵍhʰiⁱjʲkᵏlˡmᵐnⁿoᵒpᵖrʳsˢtᵗuᵘvᵛwʷxˣyʸzᶻTᵀ′′∗*∘°";

    private static final String BELOW = "0₀1₁2₂3₃4₄5₅6₆7₇8₈9₉+₊−₋-₋=₌(₍)₎aₐeₑhₕiᵢjⱼkₖlₗmₘnₙoₒpₚrᵣsₛtₜuᵤvᵥxₓ";

    private SmallSigns() {}

    /** A text that stands higher; empty where Unicode lacks one of its characters. */
    public static Optional<String> above(String text) {
        return in(ABOVE, text);
    }

    /** A text that stands lower; empty where Unicode lacks one of its characters. */
    public static Optional<String> below(String text) {
        return in(BELOW, text);
    }

    private static Optional<String> in(String signs, String text) {
        var small = new StringBuilder();
        for (char c : text.toCharArray()) {
            int at = signs.indexOf(c);
            if (at < 0 || at % 2 != 0) {
                return Optional.empty();
            }
            small.append(signs.charAt(at + 1));
        }
        return Optional.of(small.toString());
    }
}
