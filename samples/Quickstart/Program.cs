using System;
using Quickstart;
using Verbatim;

Article article = Articles.All[0];
Console.WriteLine($"{article.Date:yyyy-MM-dd}  {article.Title}");
foreach (Quote quote in article.Quotes)
{
    Console.WriteLine($"  {quote.Speaker?.Name ?? "unattributed"}: “{quote.Text}”");
}
