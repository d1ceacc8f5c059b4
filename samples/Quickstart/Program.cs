using System;
using Quickstart;
using Verbatim;

// Every name below is made of the documents in seeds/, while this program is compiled.
Article article = Articles.Lavrov2022_01_18;
Console.WriteLine($"{article.Date:yyyy-MM-dd}, {article.Title}");
foreach (Quote quote in Articles.Lavrov2022_01_18.Quotes)
{
    Console.WriteLine($"  {quote.Speaker?.Name ?? "(nobody)"}: “{quote.Text}”");
}

Quote threat = Articles.Lavrov2022_01_18.Quotes.WeDoNotThreatenAnyone;
Console.WriteLine();
Console.WriteLine($"{threat.Speaker} said: “{threat.Text}”");
Console.WriteLine($"{Speakers.AnnalenaBaerbock} is quoted {Speakers.AnnalenaBaerbock.Quotes.Count} times.");

Console.WriteLine();
Console.WriteLine($"Of {Articles.All.Count} articles, “security guarantees” are in:");
foreach (SearchHit hit in Articles.Corpus.Search("\"security guarantees\""))
{
    Console.WriteLine($"  {hit.Article.Name}: {hit.Snippet}");
}
