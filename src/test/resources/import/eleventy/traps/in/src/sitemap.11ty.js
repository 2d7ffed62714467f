export const data = { permalink: "/sitemap.xml" };
export function render() { return "<urlset/>"; }
