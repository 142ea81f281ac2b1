using Scriban.Syntax;

namespace Sbpac.Site.Theme.Compiled;

/// <summary>What a template does with values.</summary>
internal static class Operators
{
    /// <summary><c>!value</c>.</summary>
    public sealed class Not(Expression value) : Expression
    {
        /// <inheritdoc/>
        public override object? Value(Frame frame) => Boxed.Of(Truth(frame));

        /// <inheritdoc/>
        public override bool Truth(Frame frame) => !value.Truth(frame);
    }

    /// <summary><c>left &amp;&amp; right</c>.</summary>
    public sealed class And(Expression left, Expression right) : Expression
    {
        /// <inheritdoc/>
        public override object? Value(Frame frame) => Boxed.Of(Truth(frame));

        /// <inheritdoc/>
        public override bool Truth(Frame frame) => left.Truth(frame) && right.Truth(frame);
    }

    /// <summary><c>left || right</c>.</summary>
    public sealed class Or(Expression left, Expression right) : Expression
    {
        /// <inheritdoc/>
        public override object? Value(Frame frame) => Boxed.Of(Truth(frame));

        /// <inheritdoc/>
        public override bool Truth(Frame frame) => left.Truth(frame) || right.Truth(frame);
    }

    /// <summary><c>condition ? then : otherwise</c>.</summary>
    public sealed class Choice(Expression condition, Expression then, Expression otherwise) : Expression
    {
        /// <inheritdoc/>
        public override object? Value(Frame frame) => condition.Truth(frame) ? then.Value(frame) : otherwise.Value(frame);
    }

    /// <summary>Any other operator between two values. Scriban computes, but for the few that pages are full of.</summary>
    public sealed class Binary(ScriptBinaryExpression source, Expression left, Expression right) : Expression
    {
        private readonly ScriptBinaryOperator symbol = source.Operator;

        /// <summary>The texts that it joins; null where it does anything else.</summary>
        public (string First, string Last)? Parts(Frame frame) =>
            symbol == ScriptBinaryOperator.Add && left.Value(frame) is string first && right.Value(frame) is string last ? (first, last) : null;

        /// <inheritdoc/>
        public override object? Value(Frame frame) => (left.Value(frame), right.Value(frame)) switch
        {
            (string a, string b) when symbol == ScriptBinaryOperator.Add => a + b,
            (string a, string b) when symbol == ScriptBinaryOperator.CompareEqual => Boxed.Of(a == b),
            (string a, string b) when symbol == ScriptBinaryOperator.CompareNotEqual => Boxed.Of(a != b),
            (int a, int b) when symbol == ScriptBinaryOperator.CompareGreater => Boxed.Of(a > b),
            (int a, int b) when symbol == ScriptBinaryOperator.CompareLess => Boxed.Of(a < b),
            var (a, b) => ScriptBinaryExpression.Evaluate(frame.Scriban, source.Span, symbol, a, b),
        };
    }
}
