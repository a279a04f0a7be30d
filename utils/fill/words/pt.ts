import type { WordList } from './word-list'

export const pt: WordList = {
  phone: 'fone telemovel* numero_para_recarga telem tlm',
  amount: 'valor valor_da_recarga quantia valor_a_pagar',
  price: 'preco pacote plano creditos',
  topUp: 'carregamento* carregar creditos',
  country: 'codigo_do_pais ddi',
  area: 'ddd ddd_telefone codigo_ddd',
  extension: 'ramal',
  confirm: 'digite_novamente novamente',
  voucher: 'cartao_de_recarga codigo_de_carregamento',
  never: 'senha pesquis* procur* quantidade',
  other: 'endereco cep nascimento numero_do_cartao validade correio fatura* cpf cnpj rg utilizador placa',
  account: 'conta numero_do_cliente assinante',
  bound: 'taxa gorjeta desconto de_ate',
  payer: 'fixo residencial comercial contato recado trabalho',
  success: 'sucesso concluid* obrigado_por aprovad* efetuad*',
}
