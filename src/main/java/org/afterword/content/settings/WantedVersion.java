package org.afterword.content.settings;

import org.afterword.base.state.ProgramFile;
import org.afterword.yaml.Fields;

/** Reads which version of Afterword the site wants, and tells where another runs. */
final class WantedVersion {
    static final String FIELD = "afterword";
    static final String CODE = "site/" + FIELD;

    private WantedVersion() {}

    static void check(Fields fields) {
        fields.parsed(
                        FIELD,
                        FIELD,
                        VersionRange::parse,
                        VersionRange::cure,
                        "a version such as \"0.2\", or bounds such as \">=0.2 <1\"")
                .ifPresent(range -> {
                    var running = ProgramFile.version();
                    if (!range.holds(running)) {
                        fields.report(
                                FIELD,
                                FIELD,
                                "this site wants Afterword %s, and %s runs"
                                        .formatted(
                                                fields.text(FIELD).orElseThrow().strip(), running),
                                "install that version, or change this line if the site is fine with this one; 'afterword --version' says where this one lies");
                    }
                });
    }
}
