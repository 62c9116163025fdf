import { describe, expect, it } from "vitest";
import { Html } from "./rich-text.ts";

describe("Html", () => {
  it.each([
    "a < b",
    "<script>alert(1)</script>",
    "<SCRIPT>alert(1)</SCRIPT>",
    '<p onclick="x">a</p>',
    '<p style="color:red">a</p>',
    "<style>*{display:none}</style>",
    '<svg><a href="https://example.fi/">a</a></svg>',
    '<iframe src="https://example.fi/"></iframe>',
    "<img src=x onerror=alert(1)>",
    "<h1>a</h1>",
    '<a href="javascript:alert(1)">a</a>',
    '<a href="java&#115;cript:alert(1)">a</a>',
    '<a href="javascript&colon;alert(1)">a</a>',
    '<a href="data:text/html,x">a</a>',
    '<a href="https://example.fi/" target="_blank">a</a>',
    '<a href="example.fi">a</a>',
    "<!-- a -->",
    "<p",
  ])("refuses %s", (html) => {
    expect(Html.safeParse(html).error?.issues[0]?.message).toBe(
      "HTML of p h2 h3 h4 ul ol li a strong em br code alone",
    );
  });

  it.each([
    "<p>a &lt; b &amp; c<br />d</p>",
    "<h2>a</h2><h3>b</h3><h4>c</h4><ul><li>d</li></ul><ol><li><strong>e</strong> <em>f</em> <code>g</code></li></ol>",
    '<p><a href="document:article-1#kohta">a</a> <a href="https://example.fi/?a=1&amp;b=c:d">b</a> <a>c</a></p>',
    '<a href="mailto:a@example.fi">a</a><a href="tel:+358295000000">b</a><a href="/fi/a:b/">c</a><a href="#d">d</a>',
  ])("takes %s", (html) => {
    expect(Html.parse(html)).toBe(html);
  });
});
