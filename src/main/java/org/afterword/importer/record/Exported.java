package org.afterword.importer.record;

/** A record of an export in the same shape for every system. */
public sealed interface Exported
        permits ExportedArticle,
                ExportedAuthor,
                ExportedBlock,
                ExportedComment,
                ExportedCopy,
                ExportedFile,
                ExportedList,
                ExportedName,
                ExportedSite,
                ExportedState,
                ExportedThread,
                Refused,
                Remark {

    /** Where it stands. */
    Line line();
}
