export default {
  tags: ["posts"],
  layout: "post",
  permalink: (data) => `/posts/${data.page.fileSlug}/`,
};
