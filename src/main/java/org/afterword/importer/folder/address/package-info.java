/** Works out at which address each generator published an article. */
package org.afterword.importer.folder.address;
