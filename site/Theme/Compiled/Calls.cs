using System.Collections.Immutable;
using Sbpac.Site.Text;

namespace Sbpac.Site.Theme.Compiled;

/// <summary>The functions of the theme that have a value.</summary>
internal static class Calls
{
    /// <summary><c>phrase key values…</c>.</summary>
    public sealed class Phrase(PhraseBook book, Expression key, ImmutableArray<Expression> values) : Expression
    {
        /// <inheritdoc/>
        public override object? Value(Frame frame)
        {
            var phrase = key is Operators.Binary sum && sum.Parts(frame) is var (first, last) ? book.Find(first, last) : book.Find(key.Value(frame) as string ?? "");
            if (phrase is null || phrase.Gaps > values.Length) throw Frame.Fault("no phrase");
            if (values.IsEmpty && phrase.Plain is { } text) return text;
            var filled = new object?[values.Length];
            for (var i = 0; i < filled.Length; i++) filled[i] = values[i].Value(frame);
            return book.Fill(phrase, filled);
        }
    }

    /// <summary><c>number value</c>.</summary>
    public sealed class Number(PhraseBook book, Expression value) : Expression
    {
        /// <inheritdoc/>
        public override object? Value(Frame frame) =>
            book.Number(Theme.Phrase.Number(value.Value(frame)) ?? throw Frame.Fault("no number"));
    }

    /// <summary><c>lang value</c>.</summary>
    public sealed class Language(Expression value) : Expression
    {
        /// <inheritdoc/>
        public override object? Value(Frame frame) => value.Value(frame) is string { Length: > 0 } language
            ? new Html(LanguageFunction.Attributes(language))
            : null;
    }

    /// <summary><c>foreign value</c>.</summary>
    public sealed class Foreign(Expression value) : Expression
    {
        private readonly Variables.Member text = new(value, "text");
        private readonly Variables.Member language = new(value, "language");

        /// <inheritdoc/>
        public override object? Value(Frame frame) =>
            value.Value(frame) is null ? null : ForeignFunction.Of(text.Value(frame), language.Value(frame));
    }
}
