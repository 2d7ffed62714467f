export default function (eleventyConfig) {
  eleventyConfig.addPassthroughCopy("img");
  eleventyConfig.addShortcode("key", (name) => `<kbd>${name}</kbd>`);
}
