using System.Buffers;
using System.Text;
using Sbpac.Site.Diagnostics;

namespace Sbpac.Site.Output;

/// <summary>The rules for the path of a published file. They are those of every system at once, so that no site builds on one
/// machine and fails on another.</summary>
internal static class Destination
{
    private const int LongestSegment = 255;

    // "File names" rules of Windows; Linux and macOS forbid less.
    private static readonly SearchValues<char> Forbidden = SearchValues.Create(
        [.. "<>:\"|?*\u007f", .. Enumerable.Range(0, 0x20).Select(unit => (char)unit)]);

    /// <summary>What is wrong with a destination; null if nothing is.</summary>
    /// <exception cref="ArgumentException">It is of a form that only a defect of this program can give.</exception>
    public static Code? Fault(string destination)
    {
        ReadOnlySpan<char> rest = destination;
        var nonAscii = !Ascii.IsValid(rest);
        Code? fault = nonAscii && !IsWellFormed(rest) ? Codes.NameNotPortable : null;
        for (var more = true; more;)
        {
            var slash = rest.IndexOf('/');
            more = slash >= 0;
            var segment = more ? rest[..slash] : rest;
            if (segment.IsEmpty || segment is "." or ".." || segment.Contains('\\'))
                throw new ArgumentException($"Not a destination: \"{destination}\".", nameof(destination));
            fault ??= SegmentFault(segment, nonAscii);
            rest = rest[(more ? slash + 1 : 0)..];
        }
        return destination == Marker.Name ? throw new ArgumentException("The marker is not a destination.", nameof(destination)) : fault;
    }

    /// <summary>The folder that a destination stands in; empty for the site's own.</summary>
    public static string FolderOf(string destination) => destination[..Math.Max(destination.LastIndexOf('/'), 0)];

    private static Code? SegmentFault(ReadOnlySpan<char> segment, bool nonAscii)
    {
        if ((nonAscii ? Encoding.UTF8.GetByteCount(segment) : segment.Length) > LongestSegment) return Codes.NameTooLong;
        return segment.ContainsAny(Forbidden) || segment[^1] is '.' or ' ' || IsDevice(segment) ? Codes.NameNotPortable : null;
    }

    // "Naming files" of Windows: a device's name is taken whatever its case, and whatever follows a dot.
    private static bool IsDevice(ReadOnlySpan<char> segment)
    {
        var dot = segment.IndexOf('.');
        var name = (dot < 0 ? segment : segment[..dot]).TrimEnd(' ');
        if (name.Length is not (3 or 4)) return false;
        Span<char> lower = stackalloc char[4];
        name.ToLowerInvariant(lower);
        return name.Length == 3
            ? lower[..3] is "con" or "prn" or "aux" or "nul"
            : lower[..3] is "com" or "lpt" && lower[3] is (>= '0' and <= '9') or '¹' or '²' or '³';
    }

    private static bool IsWellFormed(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(text, out _, out var length) != OperationStatus.Done) return false;
            text = text[length..];
        }
        return true;
    }
}
