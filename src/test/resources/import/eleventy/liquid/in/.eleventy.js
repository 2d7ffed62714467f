// secret@example.org keeps this
const markdownIt = require("markdown-it");

module.exports = function (eleventyConfig) {
  eleventyConfig.setLibrary("md", markdownIt({ html: true, breaks: true, linkify: true }));
  eleventyConfig.addPassthroughCopy("assets");
  eleventyConfig.addPassthroughCopy("posts/**/*.png");
  eleventyConfig.addPassthroughCopy({ "photos/*.png": "pictures" });
  eleventyConfig.addGlobalData("permalink", () => {
    return (data) => `${data.page.filePathStem}.${data.page.outputFileExtension}`;
  });
  eleventyConfig.addLiquidShortcode("kbd", (key) => `<kbd>${key}</kbd>`);
  eleventyConfig.addCollection("recent", (api) => api.getFilteredByTag("post").slice(-3));
};
