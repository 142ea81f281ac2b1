using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Sbpac.Site.Build;
using Sbpac.Site.Diagnostics;

namespace Sbpac.Site.Commands;

/// <summary>Prints one JSON object, for programs.</summary>
internal sealed class JsonPrinter(TextWriter output, FolderNames names, Messages messages, bool strict) : IReportPrinter
{
    private const int Block = 1 << 15;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Indented = true, NewLine = "\n" };

    /// <inheritdoc/>
    public void Print(BuildReport report, TimeSpan took)
    {
        var buffer = new ArrayBufferWriter<byte>(2 * Block);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteStartArray("diagnostics");
            foreach (var problem in report.Problems)
            {
                Write(json, problem);
                HandOn(json, buffer, Block);
            }
            json.WriteEndArray();
            json.WriteStartObject("texts");
            foreach (var (path, standing) in report.Outcomes)
            {
                json.WriteStartObject(path);
                json.WriteString("standing", JsonNamingPolicy.CamelCase.ConvertName(standing.Kind.ToString()));
                if (standing.Until is { } until) json.WriteString("until", until);
                json.WriteEndObject();
                HandOn(json, buffer, Block);
            }
            json.WriteEndObject();
            if (report.Output is { } written)
            {
                json.WriteStartObject("files");
                json.WriteNumber("written", written.Written);
                json.WriteNumber("unchanged", written.Unchanged);
                json.WriteNumber("removed", written.Removed);
                json.WriteNumber("encoded", report.Encoded);
                json.WriteEndObject();
            }
            if (!report.Phases.IsEmpty)
            {
                json.WriteStartObject("phases");
                foreach (var (phase, spent) in report.Phases)
                    json.WriteNumber(JsonNamingPolicy.CamelCase.ConvertName(phase.ToString()), Math.Round(spent.TotalSeconds, 3));
                json.WriteEndObject();
            }
            if (report.NextChange is { } next) json.WriteString("nextChange", next);
            json.WriteNumber("seconds", Math.Round(took.TotalSeconds, 3));
            json.WriteEndObject();
            HandOn(json, buffer, 0);
        }
        output.WriteLine();
    }

    /// <inheritdoc/>
    public void PrintOutcomes(BuildReport report)
    {
        // They are part of the object already.
    }

    /// <summary>Prints what has been written so far, if it is so much.</summary>
    private void HandOn(Utf8JsonWriter json, ArrayBufferWriter<byte> buffer, int least)
    {
        json.Flush();
        if (buffer.WrittenCount < least) return;
        output.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
        buffer.ResetWrittenCount();
    }

    private void Write(Utf8JsonWriter json, Diagnostic problem)
    {
        var place = names.Show(problem.At);
        json.WriteStartObject();
        json.WriteString("code", problem.Code.Id);
        json.WriteString("severity", JsonNamingPolicy.CamelCase.ConvertName(problem.Code.Effect(strict).ToString()));
        json.WriteString("file", place.Path);
        if (place.Line > 0)
        {
            json.WriteNumber("line", place.Line);
            json.WriteNumber("column", place.Column);
        }
        json.WriteString("message", messages.Text(problem));
        json.WriteEndObject();
    }
}
