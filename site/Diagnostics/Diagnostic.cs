using System.Collections.Immutable;

namespace Sbpac.Site.Diagnostics;

/// <summary>A problem found in the input, as data: it is stored, replayed, sorted and printed in either language.</summary>
/// <param name="Code">What kind of problem.</param>
/// <param name="At">Where it stands.</param>
/// <param name="Arguments">What fills the numbered gaps of the message.</param>
public sealed record Diagnostic(Code Code, Place At, ImmutableArray<string> Arguments) : IComparable<Diagnostic>
{
    /// <summary>Orders by path, line, column, code, then arguments: the order in which they are printed.</summary>
    public int CompareTo(Diagnostic? other)
    {
        if (other is null) return 1;
        var byPlace = At.CompareTo(other.At);
        if (byPlace != 0) return byPlace;
        var byCode = string.CompareOrdinal(Code.Id, other.Code.Id);
        return byCode != 0 ? byCode : string.CompareOrdinal(string.Join('\0', Arguments), string.Join('\0', other.Arguments));
    }

    /// <inheritdoc/>
    public bool Equals(Diagnostic? other) =>
        other is not null && Code == other.Code && At == other.At && Arguments.AsSpan().SequenceEqual(other.Arguments.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, At, Arguments.Length);
}
