using System.Buffers;

namespace Sbpac.Site.Text;

/// <summary>A text as it grows, in borrowed memory that disposing gives back: thousands of them cost no more than one.</summary>
/// <param name="capacity">How long it will be, roughly.</param>
internal sealed class GrowingText(int capacity) : IDisposable
{
    private char[] letters = ArrayPool<char>.Shared.Rent(capacity);

    /// <summary>How long it is. What is longer may be taken back.</summary>
    public int Length { get; private set; }

    /// <summary>What has been written, until more is.</summary>
    public ReadOnlySpan<char> Written => letters.AsSpan(0, Length);

    /// <summary>Appends a text.</summary>
    public GrowingText Append(ReadOnlySpan<char> text)
    {
        if (text.Length > letters.Length - Length)
        {
            var larger = ArrayPool<char>.Shared.Rent(Math.Max(Length + text.Length, letters.Length * 2));
            Written.CopyTo(larger);
            ArrayPool<char>.Shared.Return(letters);
            letters = larger;
        }
        text.CopyTo(letters.AsSpan(Length));
        Length += text.Length;
        return this;
    }

    /// <summary>Takes back what was written since <see cref="Length"/> was <paramref name="length"/>.</summary>
    public void TakeBack(int length) => Length = Math.Min(Length, length);

    /// <inheritdoc/>
    public override string ToString() => Written.ToString();

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(letters);
        (letters, Length) = ([], 0);
    }
}
