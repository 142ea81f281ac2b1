using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Sbpac.Site.Diagnostics;

namespace Sbpac.Site.Preview;

/// <summary>Writes what a page shows of problems: every error, and the warnings of its own text. Text only: the script never reads it as HTML.</summary>
/// <param name="messages">The words.</param>
/// <param name="strict">Whether warnings count as errors.</param>
internal sealed class Overlay(Messages messages, bool strict)
{
    private const int MostShown = 20;

    /// <summary>One line of JSON.</summary>
    /// <param name="state">What is shown now.</param>
    /// <param name="source">The file that the page comes from, or null.</param>
    public string Write(PreviewState state, string? source)
    {
        var shown = state.Problems
            .Where(problem => IsError(problem) || (problem.At.Path == source && problem.Code.Severity == Severity.Warning))
            .OrderByDescending(IsError)
            .ToImmutableArray();
        using var json = new MemoryStream();
        using (var writer = new Utf8JsonWriter(json))
        {
            writer.WriteStartObject();
            writer.WriteBoolean("stale", state.IsStale);
            writer.WriteString("language", messages.Language);
            writer.WriteString("title", messages.Text(state.IsStale ? "preview.stale" : "preview.warnings"));
            writer.WriteString("close", messages.Text("preview.close"));
            writer.WriteString("more", shown.Length > MostShown ? messages.Text("preview.more", shown.Length - MostShown) : "");
            writer.WriteStartArray("items");
            foreach (var problem in shown.Take(MostShown))
            {
                writer.WriteStartObject();
                writer.WriteString("severity", messages.Text("severity." + (IsError(problem) ? Severity.Error : problem.Code.Severity)));
                writer.WriteString("place", problem.At.ToString());
                writer.WriteString("text", $"{problem.Code}: {messages.Text(problem)}");
                writer.WriteEndObject();
            }
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        return Encoding.UTF8.GetString(json.ToArray());
    }

    private bool IsError(Diagnostic problem) => problem.Code.Severity >= (strict ? Severity.Warning : Severity.Error);
}
