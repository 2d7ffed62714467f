package org.afterword.pages.catalog;

import java.util.ArrayList;
import java.util.List;
import org.afterword.base.fingerprint.Fingerprint;
import org.afterword.base.fingerprint.Fingerprinted;
import org.afterword.pages.parts.Addresses;
import org.afterword.pages.parts.Frame;
import org.afterword.pages.view.ArticleView;

/** The series that an article is a part of. */
public record SeriesPart(Group group) implements Fingerprinted {
    @Override
    public Fingerprint fingerprint() {
        return group.links();
    }

    /** @param path of the article that the view is for */
    public ArticleView.Series view(Frame frame, String path) {
        List<ArticleView.Part> members = new ArrayList<>();
        int position = 0;
        for (var card : group.cards()) {
            var member = card.article();
            boolean current = member.path().equals(path);
            members.add(new ArticleView.Part(
                    member.title(),
                    frame.addresses().link(member.path()),
                    frame.spoken().article(member),
                    current));
            position = current ? members.size() : position;
        }
        return new ArticleView.Series(
                group.name(),
                frame.addresses().link(Addresses.series(group.slug())),
                frame.spoken().mayTurn(group.name()),
                position,
                members.size(),
                members);
    }
}
