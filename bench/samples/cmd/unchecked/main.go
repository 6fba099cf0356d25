// Command unchecked finds calls whose error nobody looks at: statements, `go` and `defer` of calls that return an error. An error
// given to `_` counts as looked at, and fmt.Print, Printf and Println are left out. Test files are not read.
//
// usage: unchecked DIR...    prints DIR,number and, to the other stream, each place
package main

import (
	"fmt"
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io/fs"
	"os"
	"strings"
)

func main() {
	files := token.NewFileSet()
	// From source: compiled packages are not installed with each toolchain. One importer for all, since that takes seconds.
	imports := importer.ForCompiler(files, "source", nil)
	for _, dir := range os.Args[1:] {
		places, err := unchecked(files, imports, dir)
		if err != nil {
			fmt.Fprintln(os.Stderr, "unchecked:", err)
			os.Exit(1)
		}
		for _, place := range places {
			fmt.Fprintln(os.Stderr, place)
		}
		fmt.Printf("%s,%d\n", dir, len(places))
	}
}

func unchecked(files *token.FileSet, imports types.Importer, dir string) ([]string, error) {
	packages, err := parser.ParseDir(files, dir, func(f fs.FileInfo) bool {
		return !strings.HasSuffix(f.Name(), "_test.go")
	}, 0)
	if err != nil {
		return nil, err
	}
	var places []string
	for name, p := range packages {
		var trees []*ast.File
		for _, tree := range p.Files {
			trees = append(trees, tree)
		}
		info := &types.Info{Types: map[ast.Expr]types.TypeAndValue{}, Uses: map[*ast.Ident]types.Object{}}
		config := types.Config{Importer: imports}
		if _, err := config.Check(name, files, trees, info); err != nil {
			return nil, err
		}
		for _, tree := range trees {
			ast.Inspect(tree, func(n ast.Node) bool {
				if call := dropped(n); call != nil && givesError(info, call) && !prints(info, call) {
					places = append(places, files.Position(call.Pos()).String())
				}
				return true
			})
		}
	}
	return places, nil
}

// dropped is the call whose results a statement throws away.
func dropped(n ast.Node) *ast.CallExpr {
	switch n := n.(type) {
	case *ast.ExprStmt:
		call, _ := n.X.(*ast.CallExpr)
		return call
	case *ast.GoStmt:
		return n.Call
	case *ast.DeferStmt:
		return n.Call
	}
	return nil
}

func givesError(info *types.Info, call *ast.CallExpr) bool {
	fail := types.Universe.Lookup("error").Type()
	switch result := info.Types[call].Type.(type) {
	case *types.Tuple:
		for i := 0; i < result.Len(); i++ {
			if types.Identical(result.At(i).Type(), fail) {
				return true
			}
		}
		return false
	default:
		return result != nil && types.Identical(result, fail)
	}
}

func prints(info *types.Info, call *ast.CallExpr) bool {
	selector, is := call.Fun.(*ast.SelectorExpr)
	if !is {
		return false
	}
	f, is := info.Uses[selector.Sel].(*types.Func)
	return is && strings.HasPrefix(f.FullName(), "fmt.Print")
}
