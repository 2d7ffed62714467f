package org.afterword.pages.view;

import java.util.List;
import java.util.Optional;

/**
 * The ways by which a reader's answer comes in.
 *
 * @param mail a {@code mailto:} address with a subject that names the article
 * @param github the address of a form for a new issue that names the article
 * @param elsewhere posts of other sites that can be replied to, titled by their hosts
 */
public record WaysView(Optional<Form> form, Optional<String> mail, Optional<String> github, List<LinkView> elsewhere) {

    /**
     * The form at the end of the discussion.
     *
     * @param action where it is sent
     * @param service {@code plain}, {@code netlify} or {@code formspree}
     * @param article the article's path, by which its answers are told
     * @param thanks the address of the page of thanks
     */
    public record Form(String action, String service, String article, String thanks) {}
}
