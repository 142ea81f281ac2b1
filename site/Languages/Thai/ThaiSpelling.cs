using System.Collections.Immutable;
using Sbpac.Site.Diagnostics;
using Sbpac.Site.Text;

namespace Sbpac.Site.Languages.Thai;

/// <summary>
/// Mends how vowels and marks were typed: ํ and า for ำ, เ twice for แ, a tone before its vowel, a mark twice. All of these look
/// right in some font and are found by no search.
/// </summary>
internal sealed class ThaiSpelling(string text)
{
    private readonly ImmutableArray<TextFlaw>.Builder flaws = ImmutableArray.CreateBuilder<TextFlaw>();
    private EditedText? edits;

    /// <summary>The mended text; the same instance where nothing is to be done.</summary>
    public Normalized Mend()
    {
        var state = ThaiState.Other;
        for (var at = ThaiStates.Read(text, 0, ref state); at < text.Length; at = ThaiStates.Read(text, at, ref state)) at = Look(at);
        var (mended, map) = edits?.Finish() ?? (text, OffsetMap.Identity);
        return new Normalized(mended, map, flaws.ToImmutable());
    }

    // What is amiss ends at this character, or goes on from it. Gives where to read on.
    private int Look(int at)
    {
        var c = text[at];
        if (ThaiDates.Digit(c) >= 0) return Number(at);
        if (c == ThaiLetters.SaraE)
        {
            Replace(at - 1, at + 1, [ThaiLetters.SaraAe]);
            return at + 1;
        }
        var start = at;
        while (start > 0 && (ThaiLetters.IsMark(text[start - 1]) || text[start - 1] == ThaiLetters.SaraAm)) start--;
        return Math.Max(MendTail(start), at + 1);
    }

    private int MendTail(int start)
    {
        var tail = new ThaiTail();
        var end = start;
        while (end < text.Length && tail.TryAdd(text[end], end)) end++;
        // Marks of another script change places with ours under NFC: such a run is no Thai spelling to be mended.
        if ((end < text.Length && IsForeignMark(end)) || (start > 0 && IsForeignMark(start - 1))) return end;

        Span<char> mended = stackalloc char[ThaiTail.Longest];
        mended = mended[..tail.Write(mended)];
        Report(in tail, start, end, mended);
        Replace(start, end, mended);
        return end;
    }

    private void Report(in ThaiTail tail, int start, int end, ReadOnlySpan<char> mended)
    {
        var baseAt = start - 1;
        var hasBase = baseAt >= 0 && (ThaiLetters.IsConsonant(text[baseAt]) || text[baseAt] == '\u25CC');
        if (!hasBase && tail.FirstMark >= 0) Add(Codes.LoneMark, tail.FirstMark, "\u25CC" + text[tail.FirstMark]);

        if (tail.DoubledAt < 0 && tail.ClashAt < 0) return;
        var sampleStart = hasBase ? baseAt : start;
        if (hasBase && baseAt > 0 && ThaiLetters.IsLeadingVowel(text[baseAt - 1])) sampleStart--;
        var follows = end < text.Length && text[end] is ThaiLetters.SaraAa or 'ะ' ? text[end].ToString() : "";
        // A run of thousands of marks is not quoted whole.
        var typed = string.Concat(text.AsSpan(sampleStart, Math.Min(end - sampleStart, 16)), follows);
        if (tail.ClashAt >= 0) Add(Codes.ClashingMarks, tail.ClashAt, typed);
        if (tail.DoubledAt < 0) return;
        // A tone typed twice before า was most often meant for ำ.
        var meant = follows.StartsWith(ThaiLetters.SaraAa) && ThaiLetters.IsTone(text[tail.DoubledAt]) ? ThaiLetters.SaraAm.ToString() : follows;
        Add(Codes.DoubledMark, tail.DoubledAt, typed, string.Concat(text.AsSpan(sampleStart, start - sampleStart), mended, meant));
    }

    private int Number(int at)
    {
        var (start, end) = (at, at);
        while (start > 0 && ThaiDates.Digit(text[start - 1]) >= 0) start--;
        while (end < text.Length && ThaiDates.Digit(text[end]) >= 0) end++;
        Add(Codes.MixedDigits, start, text[start..Math.Min(end, start + 40)]);
        return end;
    }

    private bool IsForeignMark(int at)
    {
        if (text[at] < '\u0300' || ThaiLetters.IsThai(text[at])) return false;
        return Composition.IsMark(text, char.IsLowSurrogate(text[at]) && at > 0 ? at - 1 : at);
    }

    private void Replace(int start, int end, ReadOnlySpan<char> replacement)
    {
        if (text.AsSpan(start, end - start).SequenceEqual(replacement)) return;
        edits ??= new EditedText(text);
        edits.Replace(start, end - start, replacement);
    }

    private void Add(Code code, int at, params ReadOnlySpan<string> arguments) => flaws.Add(new TextFlaw(code, at, [.. arguments]));
}
