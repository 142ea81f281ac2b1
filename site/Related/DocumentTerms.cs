using Sbpac.Site.Text;

namespace Sbpac.Site.Related;

/// <summary>The terms of one text, which depend on nothing but that text: so they can be kept from one build to the next.</summary>
/// <param name="Terms">Hashes of the terms in reading order, repeated as often as they occur (<see cref="TermHash"/>).</param>
/// <param name="Runs">How the terms weigh: consecutive parts of <paramref name="Terms"/>.</param>
/// <param name="TitleNumbers">
/// A hash of the numbers in the title, 0 where it has none: "day 8" and "day 9" of a series are no duplicates.
/// </param>
public sealed record DocumentTerms(Slice<uint> Terms, Slice<TermRun> Runs, uint TitleNumbers)
{
    /// <summary>A text without a word.</summary>
    public static DocumentTerms Empty { get; } = new([], [], 0);

    /// <summary>
    /// What goes on after these: the terms of the body, which are read before the title and the tags are known, and are not copied. Null where
    /// all stand here.
    /// </summary>
    public DocumentTerms? Body { get; init; }

    /// <summary>The runs that stand in lines: those of the body.</summary>
    public Slice<TermRun> Lines => (Body ?? this).Runs;

    /// <summary>How many terms there are in all.</summary>
    public int Count => Terms.Length + (Body?.Terms.Length ?? 0);

    /// <summary>Whether both hold the same terms. (Slices compare by content, so that a record read back equals the one written.)</summary>
    public bool Equals(DocumentTerms? other) =>
        other is not null && TitleNumbers == other.TitleNumbers
        && Terms.AsSpan().SequenceEqual(other.Terms.AsSpan()) && Runs.AsSpan().SequenceEqual(other.Runs.AsSpan()) && Equals(Body, other.Body);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Terms.Length, Runs.Length, TitleNumbers);
}

/// <summary>Terms that stand in the same line and weigh the same.</summary>
/// <param name="Line">The fingerprint of the line (<see cref="TermHash.Line"/>); 0 for the title and the tags, which always count.</param>
/// <param name="End">The index after the last term of the run.</param>
/// <param name="Quarters">What each occurrence counts, in quarters of a word of the body.</param>
public readonly record struct TermRun(uint Line, int End, int Quarters);
