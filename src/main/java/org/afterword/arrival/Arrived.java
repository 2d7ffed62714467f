package org.afterword.arrival;

import org.afterword.importer.record.Line;

/** What a reader hands over of something that arrived: in the same shape for every way in. */
public sealed interface Arrived permits Arrival, Deletion, Declined {

    /** Where it stands in the file that was received. */
    Line line();
}
