export default { tags: ["posts"], permalink: (data) => `/${data.page.fileSlug}/` };
