import { EleventyHtmlBasePlugin } from "@11ty/eleventy";
import { DateTime } from "luxon";

/* Nothing of this is run. eleventyConfig.addPassthroughCopy("private"); */
export default function (eleventyConfig) {
  eleventyConfig.addPlugin(EleventyHtmlBasePlugin);
  // eleventyConfig.addPassthroughCopy("private");
  eleventyConfig.addPassthroughCopy("src/img");
  eleventyConfig.addPassthroughCopy({ "static/": "/" });
  eleventyConfig.addPassthroughCopy("src/**/*.{pdf,gpx}");
  eleventyConfig.ignores.add("src/ignored/**");
  eleventyConfig.addLayoutAlias("post", "layouts/post.njk");
  eleventyConfig.addGlobalData("answer", 42);
  eleventyConfig.addNunjucksFilter("date", (date, form) => DateTime.fromJSDate(date, { zone: "utc" }).toFormat(form));
  eleventyConfig.addFilter("shout", (words) => words.toUpperCase());
  eleventyConfig.addShortcode("note", (words) => `<em class="note">${words}</em>`);
  eleventyConfig.addShortcode("year", () => `${new Date(0).getFullYear()}`);
  eleventyConfig.addPairedShortcode("callout", function (content, kind) {
    return `<div class="callout ${kind}">${content}</div>`;
  });
  eleventyConfig.addPreprocessor("drafts", "*", (data) => {
    if (data.draft) {
      return false;
    }
  });
}

export const config = {
  dir: { input: "src", output: "_site" },
  pathPrefix: "/blog/",
  markdownTemplateEngine: "njk",
  htmlTemplateEngine: "njk",
  templateFormats: ["md", "njk", "html", "liquid", "11ty.js"],
};
