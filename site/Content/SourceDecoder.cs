using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Languages;

namespace Sbpac.Site.Content;

/// <summary>Turns the bytes of a file into text. Any bytes give a text; what had to be guessed is reported.</summary>
public static class SourceDecoder
{
    // An editor who sees a hundred warnings of a kind has seen the kind; a binary file would give millions.
    private const int MostFlawsOfAKind = 100;
    private const int SampleLength = 40;

    private static readonly Encoding Windows874 = CodePagesEncodingProvider.Instance.GetEncoding(874)!;

    /// <summary>Decodes and normalises a file, and reports the flaws of its text where they stand.</summary>
    public static SourceText Read(SourceFile file, Language language, Problems problems)
    {
        var typed = Decode(file, problems);
        var normalized = language.Normalize(typed);
        var source = new SourceText(file.LogicalPath, typed, normalized.Text, normalized.Map);
        var counts = new Dictionary<Code, int>();
        foreach (var flaw in normalized.Flaws)
        {
            var count = counts[flaw.Code] = counts.GetValueOrDefault(flaw.Code) + 1;
            if (count <= MostFlawsOfAKind) problems.Report(flaw.Code, source.AtTyped(flaw.Offset), flaw.Arguments.AsSpan());
        }
        return source;
    }

    /// <summary>
    /// Decodes a file: UTF-8, UTF-16 by its byte order mark, else windows-874. Bytes that are UTF-8 but for a few are read as
    /// damaged UTF-8. The byte order mark is no part of the text.
    /// </summary>
    public static string Decode(SourceFile file, Problems problems)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file.Read(bytes => Decode(bytes, file.LogicalPath, problems));
    }

    private static string Decode(ReadOnlySpan<byte> bytes, string path, Problems problems)
    {
        if (bytes.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        if (Utf8Text(bytes) is { } text) return text;
        if (Utf16(bytes) is { } utf16)
        {
            problems.Report(Codes.Utf16, Place.Of(path));
            return utf16.GetString(bytes[2..]);
        }
        if (DamagedUtf8.Matches(bytes)) return Encoding.UTF8.GetString(bytes);
        text = Windows874.GetString(bytes);
        problems.Report(Codes.Windows874, Place.Of(path), Sample(text));
        return text;
    }

    /// <summary>The text of bytes that are UTF-8, judged and decoded at one go; else null.</summary>
    private static string? Utf8Text(ReadOnlySpan<byte> bytes)
    {
        var units = ArrayPool<char>.Shared.Rent(bytes.Length);
        var status = Utf8.ToUtf16(bytes, units, out _, out var length, replaceInvalidSequences: false);
        var text = status == OperationStatus.Done ? new string(units, 0, length) : null;
        ArrayPool<char>.Shared.Return(units);
        return text;
    }

    private static Encoding? Utf16(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] => Encoding.Unicode,
        [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode,
        _ => null,
    };

    // From the first letter that is not ASCII, for only there can the editor see whether the guess was right.
    private static string Sample(string text)
    {
        var start = text.AsSpan().IndexOfAnyExceptInRange('\0', '\u007F');
        var sample = text.AsSpan(start, Math.Min(SampleLength, text.Length - start));
        var end = sample.IndexOfAny('\r', '\n');
        return (end < 0 ? sample : sample[..end]).ToString();
    }
}
