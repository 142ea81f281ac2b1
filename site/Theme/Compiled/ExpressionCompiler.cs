using System.Collections.Immutable;
using Scriban.Parsing;
using Scriban.Syntax;

namespace Sbpac.Site.Theme.Compiled;

/// <summary>Compiles what has a value.</summary>
internal sealed class ExpressionCompiler(Names names, CompiledTemplate template, PhraseBook book)
{
    /// <summary>Where the innermost loop of the template keeps what <c>for.index</c> and the like ask for.</summary>
    public LoopSlots? Loop { get; set; }

    /// <summary>Compiles an expression.</summary>
    /// <exception cref="NotSupportedException">There is something in it that only the interpreter knows.</exception>
    public Expression Compile(ScriptExpression? source) => source switch
    {
        ScriptLiteral literal => new Variables.Constant(literal.Value),
        ScriptNestedExpression nested => Compile(nested.Expression),
        ScriptVariableGlobal variable => new Variables.Global(names.Read(variable.Name)),
        ScriptVariableLocal variable => new Variables.Local(template.Local(variable.Name)),
        ScriptMemberExpression { Target: ScriptVariableGlobal { Name: "for" }, Member.Name: { } name } => new Variables.Local(ForSlot(name)),
        ScriptMemberExpression { DotToken.TokenType: TokenType.Dot, Member.Name: { } name } member => new Variables.Member(Compile(member.Target), name),
        ScriptIndexerExpression item => new Variables.Item(Compile(item.Target), Compile(item.Index)),
        ScriptUnaryExpression { Operator: ScriptUnaryOperator.Not } not => new Operators.Not(Compile(not.Right)),
        ScriptBinaryExpression { Operator: ScriptBinaryOperator.And } and => new Operators.And(Compile(and.Left), Compile(and.Right)),
        ScriptBinaryExpression { Operator: ScriptBinaryOperator.Or } or => new Operators.Or(Compile(or.Left), Compile(or.Right)),
        ScriptBinaryExpression binary => new Operators.Binary(binary, Compile(binary.Left), Compile(binary.Right)),
        ScriptConditionalExpression choice => new Operators.Choice(Compile(choice.Condition), Compile(choice.ThenValue), Compile(choice.ElseValue)),
        ScriptFunctionCall { Target: ScriptVariableGlobal function } call => Call(function.Name, [.. call.Arguments.Select(Compile)]),
        _ => throw new NotSupportedException(source?.GetType().Name),
    };

    private Expression Call(string function, ImmutableArray<Expression> arguments) => (function, arguments) switch
    {
        (PhraseFunction.Name, [var key, .. var values]) => new Calls.Phrase(book, key, values),
        (NumberFunction.Name, [var value]) => new Calls.Number(book, value),
        (LanguageFunction.Name, [var value]) => new Calls.Language(value),
        (ForeignFunction.Name, [var value]) => new Calls.Foreign(value),
        _ => throw new NotSupportedException(function),
    };

    private int ForSlot(string name) => (name, Loop) switch
    {
        ("index", { } loop) => loop.Index ??= template.Local($"for.index {loop.Number}"),
        ("last", { } loop) => loop.Last ??= template.Local($"for.last {loop.Number}"),
        _ => throw new NotSupportedException(name),
    };

    /// <summary>The hidden variables of a loop, where its body asks for them.</summary>
    public sealed class LoopSlots(int number)
    {
        /// <summary>Tells it from other loops of the template.</summary>
        public int Number => number;

        /// <summary>The slot of <c>for.index</c>.</summary>
        public int? Index { get; set; }

        /// <summary>The slot of <c>for.last</c>.</summary>
        public int? Last { get; set; }
    }
}
