/** Answers requests from the plan of a site, and tells browsers when the page that they show changed. */
package org.afterword.serve;
