/** The pages of the preview on which the author decides what becomes of what arrived. */
package org.afterword.serve.inbox;
