package org.afterword.arrival.mail;

import java.util.List;
import java.util.regex.Pattern;

/** The line by which a mail program says whose words it quotes, as the programs of many languages write it. */
public final class Attribution {
    private static final int MOST_LETTERS = 400;

    /** Who wrote, said at the end of the line, with a day, a time or an address before it. */
    private static final Pattern WROTE = Pattern.compile("(?iu)^.*(?:"
            + "wrote|writes|schrieb(?:en)?\\b.*|hat (?:.* )?geschrieben|a [ée]crit|escribi[oó]|ha scritto|escreveu|"
            + "schreef\\b.*|geschreven|skrev\\b.*|napisał\\(?a?\\)?|pisze|napsal\\(?a?\\)?|kirjoitti|yazdı|şunları yazdı|"
            + "пишет|написал\\(?а?\\)?|писал\\(?а?\\)?|写道|寫道|のメール|書きました|wrote on .*|작성|írta|a scris|έγραψε|כתב\\S*|كتب"
            + ")\\s*[:：]\\s*$");

    private static final Pattern BEGINS =
            Pattern.compile("(?iu)^(?:On|Am|Le|El|Il|Em|No dia|Op|Den|W dniu|Dne|Pe|Στις|בתאריך|في|\\d|.*@|.*[,،、]).*");

    /** The line above what was forwarded or answered as a whole. */
    private static final Pattern ORIGINAL =
            Pattern.compile("(?iu)^[-_\\s]{2,}(?:Original Message|Ursprüngliche Nachricht|"
                    + "Original-Nachricht|Message d'origine|Message original|Mensaje original|Messaggio originale|"
                    + "Mensagem original|Oorspronkelijk bericht|Ursprungligt meddelande|Originalmeddelelse|Oprindelig meddelelse|"
                    + "Wiadomość oryginalna|Исходное сообщение|原始邮件|元のメッセージ|Forwarded message|"
                    + "Weitergeleitete Nachricht)[-_\\s]{2,}$|^_{20,}$");

    private static final Pattern HEADER =
            Pattern.compile("(?iu)^\\*?(?:From|Von|De|Da|Van|Från|Fra|Od|От|发件人|差出人|Lähettäjä|Gönderen)\\*?\\s*[:：].*");

    private Attribution() {}

    /** How many lines it takes that begin at a place, which other mails' programs break; 0 where there is none. */
    static int at(List<String> lines, int start) {
        var joined = new StringBuilder();
        for (int i = start; i < Math.min(lines.size(), start + 3); i++) {
            var line = lines.get(i).strip();
            if (line.isEmpty() || joined.length() + line.length() > MOST_LETTERS) {
                return 0;
            }
            joined.append(i == start ? "" : " ").append(line);
            if (isOne(joined.toString())) {
                return i - start + 1;
            }
        }
        return 0;
    }

    private static boolean isOne(String line) {
        return (line.endsWith(":") || line.endsWith("："))
                && WROTE.matcher(line).matches()
                && BEGINS.matcher(line).matches();
    }

    /** Whether a line before a quote says no more than whose words it quotes and when, as Gmail has it in some languages. */
    static boolean isBare(String line) {
        var text = line.strip();
        return (text.endsWith(":") || text.endsWith("："))
                && text.length() <= MOST_LETTERS
                && text.indexOf('@') > 0
                && text.chars().anyMatch(Character::isDigit);
    }

    /** Whether from here on nothing but another's mail follows. */
    static boolean isOriginal(List<String> lines, int at) {
        var line = lines.get(at).strip();
        return ORIGINAL.matcher(line).matches() || HEADER.matcher(line).matches() && headersFollow(lines, at);
    }

    private static boolean headersFollow(List<String> lines, int at) {
        int headers = 0;
        for (int i = at + 1; i < Math.min(lines.size(), at + 5); i++) {
            var line = lines.get(i).strip();
            int colon = Math.max(line.indexOf(':'), line.indexOf('：'));
            headers += colon > 0 && colon < 25 ? 1 : 0;
        }
        return headers >= 2;
    }
}
