const base = process.env.BASE;
export default {
  title: "D", url: process.env.SITE_URL ?? "https://d.example.org", baseUrl: base,
  presets: [["classic", { blog: { routeBasePath: "news" } }]],
};
