package org.afterword.content.settings;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.afterword.base.problem.Position;
import org.afterword.base.problem.Problem;
import org.afterword.content.address.WebOrigin;
import org.afterword.markdown.Need;

/** Warns where a text needs what the pages' policy forbids: once for each kind of thing, however often it is there. */
public final class PolicyWarnings {
    private final Policy policy;
    private final String url;

    public PolicyWarnings(Settings settings) {
        this.policy = settings.policy();
        this.url = settings.url();
    }

    /**
     * What a text needs.
     *
     * @param needs in the order of the text
     * @param place where something that is needed stands
     */
    public void tell(List<Need> needs, Function<Need, Position> place, Consumer<Problem> problems) {
        if (needs.isEmpty()) {
            return;
        }
        var firsts = new EnumMap<Need.Kind, Need>(Need.Kind.class);
        Map<Need.Kind, Set<String>> origins = new EnumMap<>(Need.Kind.class);
        for (var need : needs) {
            var origin = origin(need);
            var player = need.player();
            if (player.isPresent()) {
                problems.accept(PolicyMessages.page(player.get(), place.apply(need)));
            } else if (!isAllowed(need, origin)) {
                firsts.putIfAbsent(need.kind(), need);
                origins.computeIfAbsent(need.kind(), kind -> new LinkedHashSet<>())
                        .add(origin);
            }
        }
        firsts.forEach((kind, need) -> {
            var unnamed = new LinkedHashSet<String>();
            for (var origin : origins.get(kind)) {
                var secure = PolicyReader.secure(origin);
                if (!isAllowed(need, secure)) {
                    unnamed.add(secure);
                }
            }
            problems.accept(PolicyMessages.problem(need, origin(need), List.copyOf(unnamed), place.apply(need)));
        });
    }

    /** The origin that is needed, {@code self}, or a scheme such as {@code data:} that has none. */
    private String origin(Need need) {
        var address = need.address();
        int scheme = address.indexOf(':');
        int slash = address.indexOf('/');
        boolean elsewhere = address.startsWith("//") || scheme > 0 && (slash < 0 || scheme < slash);
        if (!elsewhere) {
            return Policy.SELF;
        }
        var origin = WebOrigin.of(address).orElse(scheme > 0 ? address.substring(0, scheme + 1) : address);
        return WebOrigin.of(url).filter(origin::equals).isPresent() ? Policy.SELF : origin;
    }

    private boolean isAllowed(Need need, String origin) {
        boolean isOwn = origin.equals(Policy.SELF);
        return switch (need.kind()) {
            case FRAME -> Policy.allows(policy.frames(), origin);
            case FORM -> Policy.allows(policy.forms(), origin);
            case FONT -> Policy.allows(policy.fonts(), origin);
            case MEDIA -> isOwn || Policy.allows(policy.media(), origin);
            case IMAGE -> isOwn || Policy.allows(policy.images(), origin);
            case STYLE -> isOwn && !need.address().isEmpty();
            case OBJECT, SCRIPT -> false;
        };
    }
}
