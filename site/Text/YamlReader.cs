using System.Collections.Immutable;
using Sbpac.Site.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Sbpac.Site.Text;

/// <summary>
/// Reads a YAML text into nodes that know their places. It stands on YamlDotNet's event parser: the node tree of that library
/// stops at the first duplicate key and keeps no place of a key.
/// </summary>
public sealed class YamlReader
{
    /// <summary>Deeper nesting than this is no press release but an attack on the stack.</summary>
    private const int DepthLimit = 32;

    private readonly Parser parser;
    private readonly Func<int, int, Place> locate;
    private readonly Problems problems;
    private Mark last;

    private YamlReader(string yaml, Func<int, int, Place> locate, Problems problems) =>
        (parser, this.locate, this.problems) = (new Parser(new StringReader(yaml)), locate, problems);

    /// <summary>Reads a text that holds one mapping.</summary>
    /// <param name="yaml">The YAML, without fences.</param>
    /// <param name="locate">From a one-based line and column of <paramref name="yaml"/> to a place in the file.</param>
    /// <param name="problems">Takes what is wrong.</param>
    /// <returns>The mapping, empty for an empty text; null where the YAML cannot be read, which has been reported.</returns>
    public static YamlMapping? Read(string yaml, Func<int, int, Place> locate, Problems problems)
    {
        var reader = new YamlReader(yaml, locate, problems);
        try
        {
            return reader.ReadDocument();
        }
        catch (YamlException broken)
        {
            problems.Report(Codes.BrokenYaml, reader.At(broken.Start), Reason(broken));
            return null;
        }
        catch (InvalidOperationException)
        {
            // The library's answer to a list in brackets that is not closed before the text ends.
            problems.Report(Codes.BrokenYaml, reader.At(reader.last), "A bracket is not closed");
            return null;
        }
        catch (ArgumentException)
        {
            // The library's answer to half a character between quotes.
            problems.Report(Codes.BrokenYaml, reader.At(reader.last), "A character is not whole");
            return null;
        }
    }

    /// <summary>Reads a YAML file of its own, such as <c>site.yml</c>.</summary>
    public static YamlMapping? ReadFile(string path, string text, Problems problems) =>
        Read(text, (line, column) => new Place(path, line, column), problems);

    private YamlMapping? ReadDocument()
    {
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _)) return new YamlMapping([], locate(1, 1));
        var root = ReadNode(0);
        parser.Consume<DocumentEnd>();
        // What stands behind an end mark ("...") would be left out without a word.
        if (parser.Current is not StreamEnd) throw new YamlException(parser.Current!.Start, parser.Current.End, "The text goes on behind an end mark.");
        if (root is YamlMapping mapping) return mapping;
        if (root is YamlScalar { IsNull: true }) return new YamlMapping([], root.At);
        problems.Report(Codes.NotAMapping, root.At);
        return null;
    }

    private YamlNode ReadNode(int depth)
    {
        var current = parser.Current!;
        last = current.Start;
        var at = At(last);
        if (depth > DepthLimit) throw new YamlException(current.Start, current.End, "Too deeply nested.");
        if (parser.TryConsume<Scalar>(out var scalar)) return new YamlScalar(scalar.Value, scalar.Style != ScalarStyle.Plain, at);
        if (parser.TryConsume<SequenceStart>(out _))
        {
            var items = ImmutableArray.CreateBuilder<YamlNode>();
            while (!parser.TryConsume<SequenceEnd>(out _)) items.Add(ReadNode(depth + 1));
            return new YamlSequence(items.ToImmutable(), at);
        }
        if (parser.TryConsume<MappingStart>(out _)) return new YamlMapping(ReadEntries(depth), at);
        // An alias would let a small file stand for a huge one; nothing in a newsroom needs it.
        throw new YamlException(current.Start, current.End, "An alias (*) is not allowed; put the text in quotes.");
    }

    private ImmutableArray<YamlEntry> ReadEntries(int depth)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var seen = new Dictionary<string, Place>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var start = parser.Current!.Start;
            if (!parser.TryConsume<Scalar>(out var key))
                throw new YamlException(start, start, "A key must be plain text.");
            var at = At(key.Start);
            var value = ReadNode(depth + 1);
            if (seen.TryAdd(key.Value, at)) entries.Add(new YamlEntry(key.Value, at, value));
            else problems.Report(Codes.DuplicateKey, at, key.Value, seen[key.Value].ToString());
        }
        return entries.ToImmutable();
    }

    private Place At(Mark mark) => locate((int)Math.Max(1, mark.Line), (int)Math.Max(1, mark.Column));

    /// <summary>The library's own sentence, without the mark it sometimes repeats.</summary>
    private static string Reason(YamlException broken) => broken.Message.TrimEnd('.');
}
