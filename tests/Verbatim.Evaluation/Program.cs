using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using Verbatim.Compiler.Quotations.Model;
using Verbatim.Evaluation;

// Measures the compiler on annotated articles, or trains its weights:
//   dotnet run -c Release --project tests/Verbatim.Evaluation -- [score|cross|train|speed|explain --id ID|--file ARTICLE] [--data DIR] [--articles DIR]
// [--errors N] [--predictions DIR]
string command = args.Length > 0 && !args[0].StartsWith("--", StringComparison.Ordinal) ? args[0] : "score";
string root = RepositoryRoot();
string data = Path.Combine(Option("--data") ?? Path.Combine(root, "..", "shared", "data"), "quotes");
int errors = int.Parse(Option("--errors") ?? "0", System.Globalization.CultureInfo.InvariantCulture);
string articles = Path.Combine(root, "tests", "Verbatim.Evaluation", "Articles");

// Articles of invented people, written for this project, a folder a kind.
string[] invented = [.. Directory.GetDirectories(articles).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];
bool hasData = Directory.Exists(data);
if (!hasData)
{
    Console.WriteLine($"There is no annotated data at {Path.GetFullPath(data)}; give its place with --data. Only the project's own articles can be measured.");
    if (command != "score" && command != "explain")
    {
        return 0;
    }
}

switch (command)
{
    case "train":
        List<GoldDocument> all = Load("polnear_train");
        byte[] weights = Trainer.Train(all);
        string path = Path.Combine(root, "src", "Verbatim.Compiler", "Quotations", "Model", "weights.bin");
        File.WriteAllBytes(path, weights);
        File.WriteAllText(Path.Combine(Path.GetDirectoryName(path)!, TemplateList.FileName), TemplateList.Text());
        Console.WriteLine($"{all.Count} documents, {weights.Length} bytes of weights, {weights.Count(weight => weight != 0)} of them not zero.");
        return 0;
    case "cross":
        Report.CrossValidate(Load("polnear_train"), errors);
        return 0;
    case "score" when Option("--articles") is { } folder:
        Report.Score(Path.GetFileName(folder), AnnotatedArticle.LoadFolder(folder), LinearModel.Shipped, errors, Option("--predictions"));
        return 0;
    case "score":
        foreach (string name in new[] { "polnear_dev", "house_dev" }.Where(_ => hasData).Concat(invented)
            .Where(name => Option("--set") is null || Option("--set") == name))
        {
            Report.Score(name, invented.Contains(name) ? Invented(name) : Load(name), LinearModel.Shipped, errors, Option("--predictions"));
        }

        if (hasData)
        {
            SpeedMeter.Articles(Load("polnear_dev"));
        }

        return 0;
    case "speed":
        SpeedMeter.Articles(Load("polnear_dev"));
        SpeedMeter.Adversarial();
        return 0;
    case "explain":
        if (Option("--file") is { } article)
        {
            Report.Explain(new GoldDocument(article, File.ReadAllText(article), [], []), LinearModel.Shipped);
            return 0;
        }

        string id = Option("--id") ?? "";
        foreach (GoldDocument document in new[] { "house_dev", "polnear_dev", "polnear_train" }.SelectMany(Load).Concat(invented.SelectMany(Invented))
            .Where(document => document.Id == id))
        {
            Report.Explain(document, LinearModel.Shipped);
        }

        return 0;
    default:
        Console.Error.WriteLine($"'{command}' is no command. Use score, cross, train, speed or explain.");
        return 2;
}

string? Option(string name)
{
    int index = Array.IndexOf(args, name);
    return index >= 0 && index + 1 < args.Length ? args[index + 1] : null;
}

List<GoldDocument> Invented(string name) => AnnotatedArticle.LoadFolder(Path.Combine(articles, name));

List<GoldDocument> Load(string name) => !hasData ? [] : GoldCorpus.Load(Path.Combine(data, name + ".jsonl"));

static string RepositoryRoot([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", ".."));
