using System.Buffers;

namespace Sbpac.Site.Text;

/// <summary>A text as it grows, in borrowed memory that disposing gives back: thousands of them cost no more than one.</summary>
/// <param name="capacity">How long it will be, roughly.</param>
internal sealed class GrowingText(int capacity) : IBufferWriter<char>, IDisposable
{
    private char[] letters = ArrayPool<char>.Shared.Rent(Math.Max(capacity, 16));

    /// <summary>How long it is. What is longer may be taken back.</summary>
    public int Length { get; private set; }

    /// <summary>What has been written, until more is.</summary>
    public ReadOnlySpan<char> Written => letters.AsSpan(0, Length);

    /// <summary>Appends a text.</summary>
    public GrowingText Append(ReadOnlySpan<char> text)
    {
        text.CopyTo(GetSpan(text.Length));
        Length += text.Length;
        return this;
    }

    /// <summary>Takes back what was written since <see cref="Length"/> was <paramref name="length"/>.</summary>
    public void TakeBack(int length) => Length = Math.Min(Length, length);

    /// <inheritdoc/>
    public void Advance(int count) => Length = Length + count <= letters.Length ? Length + count : throw new ArgumentOutOfRangeException(nameof(count));

    /// <inheritdoc/>
    public Memory<char> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return letters.AsMemory(Length);
    }

    /// <inheritdoc/>
    public Span<char> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return letters.AsSpan(Length);
    }

    /// <inheritdoc/>
    public override string ToString() => Written.ToString();

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(letters);
        (letters, Length) = ([], 0);
    }

    private void Reserve(int count)
    {
        if (letters.Length - Length >= Math.Max(count, 1)) return;
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(Length + Math.Max(count, 1), letters.Length * 2));
        Written.CopyTo(larger);
        ArrayPool<char>.Shared.Return(letters);
        letters = larger;
    }
}
