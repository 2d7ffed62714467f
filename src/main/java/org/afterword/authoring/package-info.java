/** What an author does before readers see it: begins a blog and its articles, publishes them, and sees what waits. */
package org.afterword.authoring;
