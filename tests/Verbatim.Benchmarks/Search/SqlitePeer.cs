using System.Collections.Generic;
using Microsoft.Data.Sqlite;
using Verbatim.Compiler.Indexing;

namespace Verbatim.Benchmarks.Search;

/// <summary>SQLite FTS5 in memory, with the Porter stemmer.</summary>
internal sealed class SqlitePeer : ISearchPeer
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public string Name => "SQLite FTS5";

    public long IndexBytes { get; private set; }

    public int RoundsOutOf(int rounds) => System.Math.Min(rounds, 3);

    public void Build(IReadOnlyList<IndexedArticle> articles, IReadOnlyList<string> speakers)
    {
        _connection.Open();
        Execute("CREATE VIRTUAL TABLE articles USING fts5(text, content='', tokenize='porter unicode61')");
        using (SqliteTransaction transaction = _connection.BeginTransaction())
        {
            using SqliteCommand insert = _connection.CreateCommand();
            insert.CommandText = "INSERT INTO articles(rowid, text) VALUES ($id, $text)";
            SqliteParameter id = insert.Parameters.Add("$id", SqliteType.Integer);
            SqliteParameter text = insert.Parameters.Add("$text", SqliteType.Text);
            for (int i = 0; i < articles.Count; i++)
            {
                id.Value = i + 1;
                text.Value = articles[i].Title + "\n" + articles[i].Text;
                insert.ExecuteNonQuery();
            }

            transaction.Commit();
        }

        Execute("INSERT INTO articles(articles) VALUES ('optimize')");
        using SqliteCommand size = _connection.CreateCommand();
        size.CommandText = "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()";
        IndexBytes = (long)size.ExecuteScalar()!;
    }

    public bool Supports(QueryKind kind) => kind is not (QueryKind.Fuzzy or QueryKind.Filter);

    public object Prepare(BenchmarkQuery query)
    {
        SqliteCommand command = _connection.CreateCommand();
        command.CommandText = "SELECT rowid FROM articles WHERE articles MATCH $query ORDER BY rank LIMIT 10";
        command.Parameters.AddWithValue("$query", query.Kind switch
        {
            QueryKind.Phrase => query.Text,
            QueryKind.Prefix => "\"" + query.Words[0] + "\"*",
            QueryKind.Or5 => string.Join(" OR ", System.Array.ConvertAll(query.Words, Quoted)),
            _ => string.Join(" AND ", System.Array.ConvertAll(query.Words, Quoted)),
        });
        command.Prepare();
        return command;
    }

    public int Run(object prepared, int[] articles)
    {
        using SqliteDataReader reader = ((SqliteCommand)prepared).ExecuteReader();
        int count = 0;
        while (reader.Read())
        {
            articles[count++] = (int)reader.GetInt64(0) - 1;
        }

        return count;
    }

    public void Dispose() => _connection.Dispose();

    private static string Quoted(string word) => "\"" + word + "\"";

    private void Execute(string sql)
    {
        using SqliteCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
