export default {
  title: "Good Footing",
  url: "https://example.org/blog/",
  language: "en",
  description: 'Notes on \'running\'',
  author: { name: "Linnea Comstock, PT", email: "secret@example.org", url: "https://example.org/about/" },
};
