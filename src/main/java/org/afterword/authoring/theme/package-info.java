/** What a site lays over its theme: copied from it, compared with it, and brought up to date. */
package org.afterword.authoring.theme;
