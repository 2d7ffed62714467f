package org.afterword.arrival.kinds;

import java.io.IOException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.afterword.arrival.Arrived;
import org.afterword.arrival.Declined;
import org.afterword.arrival.mail.LetterReader;
import org.afterword.arrival.mail.Mailbox;
import org.afterword.importer.record.Line;
import org.afterword.importer.source.ExportFile;

/** Reads mail: a file with one, an mbox, or the files of a Maildir, in which those in the trash are passed over. */
final class MailReader implements ArrivalReader {
    private static final Pattern FIELD = Pattern.compile("^(?:From [^\\n]*\\n)?[!-9;-~]{1,100}:[^\\n]*\\n");
    private static final Pattern SENDER = Pattern.compile("(?im)^(?:from|return-path|received):");
    private static final Pattern MORE = Pattern.compile("(?im)^(?:date|message-id|subject|to|received|mime-version):");
    private static final Pattern THROWN_AWAY = Pattern.compile("[:;!]2,[A-Z]*[DT][A-Z]*$");

    @Override
    public String kind() {
        return "mail";
    }

    @Override
    public boolean recognizes(String head) {
        var text = head.startsWith("\uFEFF") ? head.substring(1) : head;
        if (!FIELD.matcher(text).find()) {
            return false;
        }
        int end = text.replace("\r\n", "\n").indexOf("\n\n");
        var fields = end < 0 ? text : text.replace("\r\n", "\n").substring(0, end + 1);
        return SENDER.matcher(fields).find() && MORE.matcher(fields).find();
    }

    @Override
    public void read(ExportFile file, ZoneId zone, Consumer<Arrived> arrived) throws IOException {
        var out = Handing.to(arrived);
        if (THROWN_AWAY.matcher(file.name()).find()) {
            out.accept(new Declined(Line.whole(file.name()), "", "it is a draft, or in the trash"));
            return;
        }
        boolean isMbox = file.head().startsWith("From ");
        try (var in = file.bytes()) {
            var mails = new Mailbox(in, isMbox);
            for (Optional<Mailbox.One> one = mails.next(); one.isPresent(); one = mails.next()) {
                out.accept(mail(one.get(), new Line(file.name(), one.get().line())));
            }
        }
    }

    private static Arrived mail(Mailbox.One one, Line line) throws IOException {
        return one.bytes().isEmpty()
                ? new Declined(line, "", "it is larger than 32 MiB")
                : new SentMail(line, LetterReader.read(one.bytes().get())).arrived();
    }
}
